package io.gridward.shared.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** A merge patch must tell an absent field (a null reference) from one that is null (an empty {@code Optional}). */
@Singleton
public class AbsentFields implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new Jdk8Module().configureReadAbsentAsNull(true));
    }

    /** Before Quarkus registers the module as it comes; the first registration counts. */
    @Override
    public int priority() {
        return MAXIMUM_PRIORITY;
    }
}
