package io.gridward.casework;

/** What a photo of a case is to show. */
public enum CasePhotoKind {
    /** 处置前. */
    BEFORE,
    /** 处置后. */
    AFTER,
    /** 其他, such as a document. */
    OTHER
}
