package io.gridward.shared.news;

import java.util.List;

/** Keeps something of the database in memory and wants to know when it changes. */
public interface NewsReader {

    /** The channel of the database ({@code NOTIFY}) on which the changes are told. */
    String channel();

    /** Reads everything; at the start, and whenever news may have been missed. */
    void reload();

    /** @param news what was told on the channel, each text once, in order */
    void hear(List<String> news);
}
