package io.gridward.attachment.content;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import io.gridward.shared.problem.Problem;

/** What a JPEG says of its picture before it comes: its size, and how finely each component is sampled. */
record JpegFrame(int width, int height, boolean progressive, List<Component> components) {

    private static final int MOST_COMPONENTS = 4;

    record Component(int id, int horizontal, int vertical) {}

    static JpegFrame read(ByteBuffer body, boolean progressive) {
        int precision = body.get(0);
        int count = body.get(5);
        if (precision != 8 || count < 1 || count > MOST_COMPONENTS) {
            throw Problem.of(PhotoProblem.PHOTO_UNSUPPORTED);
        }
        var components = new ArrayList<Component>();
        for (int i = 0; i < count; i++) {
            int sampling = body.get(7 + 3 * i) & 0xFF;
            int horizontal = sampling >> 4;
            int vertical = sampling & 15;
            if (horizontal < 1 || horizontal > 4 || vertical < 1 || vertical > 4) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            components.add(new Component(body.get(6 + 3 * i) & 0xFF, horizontal, vertical));
        }
        return new JpegFrame(body.getShort(3) & 0xFFFF, body.getShort(1) & 0xFFFF, progressive, components);
    }

    Component component(int id) {
        return components.stream()
                .filter(component -> component.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(PhotoProblem.PHOTO_DAMAGED));
    }

    int mostHorizontal() {
        return components.stream().mapToInt(Component::horizontal).max().orElseThrow();
    }

    int mostVertical() {
        return components.stream().mapToInt(Component::vertical).max().orElseThrow();
    }

    /** Samples of a component in a row. */
    int widthOf(Component component) {
        return parts(width * component.horizontal(), mostHorizontal());
    }

    int heightOf(Component component) {
        return parts(height * component.vertical(), mostVertical());
    }

    static int parts(int whole, int part) {
        return (whole + part - 1) / part;
    }
}
