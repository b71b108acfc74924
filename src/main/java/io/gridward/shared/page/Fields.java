package io.gridward.shared.page;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which fields of a view somebody wants: reading the others from the database would be for nothing. */
public final class Fields {

    public static final Fields ALL = new Fields(null);

    private final @Nullable Set<String> names;

    private Fields(@Nullable Set<String> names) {
        this.names = names;
    }

    public static Fields of(Set<String> names) {
        return new Fields(names);
    }

    public boolean contains(String name) {
        return names == null || names.contains(name);
    }

    /** Whether anything besides these is wanted. */
    boolean hasOtherThan(Set<String> known) {
        return names == null || !known.containsAll(names);
    }
}
