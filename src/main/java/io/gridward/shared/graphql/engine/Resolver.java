package io.gridward.shared.graphql.engine;

/** How the value of a field is found. */
sealed interface Resolver {

    /** A property of the object. */
    record Property(Accessor accessor) implements Resolver {}

    /** A call for each object: the operations at the root, and fields with a single source. */
    record Single(OperationCall call) implements Resolver {}

    /** A call that begins a subscription: its field is answered with what happens from then on. */
    record Stream(OperationCall call) implements Resolver {}

    /** One call for all the objects of a level. */
    record Batch(OperationCall call) implements Resolver {}

    /** {@code __typename}. */
    record TypeName() implements Resolver {}

    /** {@code __schema} and {@code __type}. */
    record Introspection() implements Resolver {}
}
