package io.gridward.wechat;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param templates ids of those that were accepted in one tap, in which WeChat asks for three at most */
public record AcceptTemplates(
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Size(min = 1, max = 64) String> templates) {}
