package io.gridward.wechat.client;

/**
 * What WeChat thinks of a text.
 *
 * @param label which kind of harm it sees, as WeChat numbers them; 100 for none
 */
public record TextVerdict(Suggestion suggestion, int label) {

    public enum Suggestion {
        PASS,
        /** A person has to look. */
        REVIEW,
        RISKY;

        /** What is not understood is for a person. */
        static Suggestion of(String text) {
            return switch (text) {
                case "pass" -> PASS;
                case "risky" -> RISKY;
                default -> REVIEW;
            };
        }
    }
}
