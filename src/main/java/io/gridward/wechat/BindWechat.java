package io.gridward.wechat;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * One of the two proofs is given.
 *
 * @param ticket from signing in
 * @param phoneCode of the button {@code getPhoneNumber}; another than that of {@code wx.login}
 * @param oneTimeCode from whoever knows the worker; capitals and small letters are the same
 */
public record BindWechat(
        @NotBlank @Size(max = 100) String ticket,
        @Nullable @Size(min = 1, max = 200) String phoneCode,
        @Nullable @Size(min = 1, max = 20) String oneTimeCode) {

    /** @throws Problem INVALID_FIELDS */
    void requireOneProof() {
        if ((phoneCode == null) == (oneTimeCode == null)) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELDS,
                    List.of(new FieldError("/phoneCode", "ONE_OF", "either phoneCode or oneTimeCode")));
        }
    }
}
