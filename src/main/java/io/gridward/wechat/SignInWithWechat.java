package io.gridward.wechat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code of {@code wx.login}, good once and for five minutes */
public record SignInWithWechat(@NotBlank @Size(max = 200) String code) {}
