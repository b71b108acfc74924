package io.gridward.patrol;

import java.util.List;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.oddity.ToldPart;

/**
 * What one telephone told of one worker's day.
 *
 * @param parts as they were taken, in no order
 * @param distance of these points alone
 */
public record DeviceTrack(String deviceId, List<ToldPart> parts, DayDistance distance) {}
