package io.gridward.shared.problem;

/**
 * What a kind of refusal says.
 *
 * @param status HTTP status
 * @param title what it means
 * @param detail sentence about one occurrence; placeholders name members of the problem
 * @param remedy what whoever is refused can do about it; read in the catalogue, never part of an answer
 */
public record Definition(int status, Text title, Text detail, Text remedy) {}
