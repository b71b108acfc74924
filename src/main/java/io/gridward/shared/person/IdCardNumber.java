package io.gridward.shared.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * A citizen identity number of 18 characters with a right check character (GB 11643-1999, ISO 7064 MOD 11-2). Region and
 * date are not looked at: regions were renumbered over the decades, and synthetic numbers use impossible ones.
 */
@Constraint(validatedBy = IdCardNumber.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdCardNumber {

    String message() default "must be an identity number of 18 characters with a right check character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<IdCardNumber, String> {

        private static final int LENGTH = 18;
        private static final int MODULUS = 11;

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || number.matches("[0-9]{17}[0-9Xx]") && remainder(number) == 1;
        }

        /** Each digit weighs 2 to the power of its place from the right; the sum of a right number leaves 1. */
        private static int remainder(String number) {
            int sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                int digit = i == LENGTH - 1 && number.charAt(i) > '9' ? 10 : number.charAt(i) - '0';
                sum = (sum * 2 + digit) % MODULUS;
            }
            return sum;
        }
    }
}
