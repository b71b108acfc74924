package io.gridward.shared.problem;

/**
 * What a kind of refusal says.
 *
 * @param status HTTP status
 * @param detail sentence about one occurrence; placeholders name members of the problem
 */
public record Definition(int status, Text title, Text detail) {

    public Definition(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this(status, new Text(titleZh, titleEn), new Text(detailZh, detailEn));
    }
}
