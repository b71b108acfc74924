package io.gridward;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StartSettingsTest {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String DIRECTORY = "gridward.data-dir";

    @AfterEach
    void forget() {
        System.clearProperty(URL);
        System.clearProperty(DIRECTORY);
    }

    @Test
    void without_any_the_database_is_our_own_under_data() {
        assertThat(StartSettings.read()).isEqualTo(new StartSettings(false, Path.of("data")));
    }

    @Test
    void a_named_database_is_used_instead() {
        System.setProperty(URL, "jdbc:postgresql://db.example/gridward");
        assertThat(StartSettings.read().hasExternalDatabase()).isTrue();
    }

    @Test
    void an_empty_name_is_none() {
        System.setProperty(URL, "");
        assertThat(StartSettings.read().hasExternalDatabase()).isFalse();
    }

    @Test
    void data_directory_may_be_moved() {
        System.setProperty(DIRECTORY, "/srv/gridward");
        assertThat(StartSettings.read().dataDirectory()).isEqualTo(Path.of("/srv/gridward"));
    }
}
