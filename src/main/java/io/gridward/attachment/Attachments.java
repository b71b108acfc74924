package io.gridward.attachment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.attachment.content.Pdf;
import io.gridward.attachment.content.Photo;
import io.gridward.shared.problem.Problem;

/** The way in and out of every attached file, for other capabilities: checks no role and no reach. */
@ApplicationScoped
public class Attachments {

    private final FileStore store;
    private final AttachmentConfig config;

    Attachments(FileStore store, AttachmentConfig config) {
        this.store = store;
        this.config = config;
    }

    /** @throws Problem those of {@link Photo#read} */
    public Photo photo(byte[] given) {
        return Photo.read(given, config.mostPixels());
    }

    /** @throws Problem FILE_TYPE_UNKNOWN, those of {@link #photo} and of {@link Pdf#read} */
    public Attachment photoOrPdf(byte[] given) {
        return Photo.begins(given) ? Attachment.of(photo(given)) : Attachment.of(Pdf.read(given));
    }

    /** To be called before the row is written: a file without a row is nobody's, a row without a file would be a lie. */
    public void keep(Attachment file) throws IOException {
        store.put(file.sha256(), file.content());
    }

    /** The same for a photo. */
    public void keep(Photo photo) throws IOException {
        keep(Attachment.of(photo));
    }

    /** The file; whoever asks closes it. */
    public InputStream open(String sha256) throws IOException {
        return store.get(sha256).orElseThrow(() -> new FileNotFoundException("Attachment " + sha256));
    }
}
