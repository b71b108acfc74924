package io.gridward.shared.access;

import java.util.Locale;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;

/** The language in which whoever makes the request is answered; Chinese where nobody has asked for another. */
@RequestScoped
public class CallerLanguage {

    private Supplier<Locale> asked = () -> Locale.SIMPLIFIED_CHINESE;

    public Locale get() {
        return asked.get();
    }

    /** @param language looked up only where it is needed */
    public void set(Supplier<Locale> language) {
        asked = language;
    }
}
