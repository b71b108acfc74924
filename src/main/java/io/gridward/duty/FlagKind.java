package io.gridward.duty;

import org.eclipse.microprofile.graphql.Description;

/** What speaks against a day. None of it proves anything. */
public enum FlagKind {
    @Description("Faster than any vehicle here, between places each of which claims to be good")
    IMPOSSIBLE_JUMP,
    @Description("The accuracy never changes, as a receiver's does")
    CONSTANT_ACCURACY,
    @Description("To the last digit the same place for long, where a receiver's wanders")
    NO_JITTER,
    @Description("Walked, but no step was counted")
    WALK_WITHOUT_STEPS,
    @Description("Points told before they can have been")
    CLOCK_AHEAD,
    @Description("The telephone's clock was moved in the course of the day")
    CLOCK_MOVED,
    @Description("One telephone told the tracks of two workers or more")
    SHARED_DEVICE,
    @Description("A record shows a photo that another worker's record had shown before")
    COPIED_PHOTO
}
