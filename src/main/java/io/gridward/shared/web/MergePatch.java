package io.gridward.shared.web;

/**
 * Partial updates (RFC 7396). A patch command is a record of {@code Optional} components: null where the field was
 * absent, empty where it was null.
 */
public final class MergePatch {

    public static final String TYPE = "application/merge-patch+json";

    private MergePatch() {}
}
