package io.github.kpisdk.funnel.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The path by which Snowplow's fractribution explains its transforms. */
class PathTransformExamples {
    private static final String PATH = "a>a>a>Direct>a>Direct>Direct";

    private static String of(PathTransform transform, String path) {
        return String.join(">", transform.apply(Paths.won(path, "1")).path());
    }

    @Test
    void the_forms_of_a_path() {
        assertThat(of(PathTransform.unique(), PATH)).isEqualTo(PATH);
        assertThat(of(PathTransform.exposure(), PATH)).isEqualTo("a>Direct>a>Direct");
        assertThat(of(PathTransform.first(), PATH)).isEqualTo("a>Direct");
        assertThat(of(PathTransform.frequency(), PATH)).isEqualTo("a(4)>Direct(3)");
        assertThat(of(PathTransform.removeIfLastAndNotAll("Direct"), PATH))
                .isEqualTo("a>a>a>Direct>a");
        assertThat(of(PathTransform.removeIfNotAll("Direct"), PATH)).isEqualTo("a>a>a>a");
    }

    @Test
    void a_path_of_nothing_else_stays() {
        String path = "Direct>Direct";

        assertThat(of(PathTransform.removeIfLastAndNotAll("Direct"), path)).isEqualTo(path);
        assertThat(of(PathTransform.removeIfNotAll("Direct"), path)).isEqualTo(path);
    }

    @Test
    void a_mark_follows_its_touch() {
        // lead at the last touch, a Direct; opportunity at the fifth, an a
        Journey journey = Paths.won(PATH, "1").leadAt(7).opportunityAt(5);

        assertMarks(PathTransform.unique(), journey, 7, 5);
        assertMarks(PathTransform.exposure(), journey, 4, 3);
        assertMarks(PathTransform.first(), journey, 2, 1);
        assertMarks(PathTransform.frequency(), journey, 2, 1);
        assertMarks(PathTransform.removeIfLastAndNotAll("Direct"), journey, 5, 5);
        assertMarks(PathTransform.removeIfNotAll("Direct"), journey, 4, 4);
    }

    @Test
    void a_mark_before_all_that_is_left_goes_to_the_first() {
        Journey journey = Paths.won("Direct>a", "1").leadAt(1);

        assertThat(PathTransform.removeIfNotAll("Direct").apply(journey).lead()).hasValue(1);
        assertThat(PathTransform.removeIfNotAll("Direct").apply(journey).opportunity()).isEmpty();
    }

    @Test
    void what_came_of_the_journeys_stays() {
        Journeys journeys = Paths.journeys(Paths.won("a>a>b", "3"), Paths.lost("b>b"));

        assertThat(journeys.transform(PathTransform.exposure()).all())
                .hasToString(
                        "[a@2026-05-01T00:00:00Z>b@2026-05-03T00:00:00Z"
                                + " (1 conversions worth RUB 3, 0 nulls),"
                                + " b@2026-05-01T00:00:00Z (0 conversions worth 0, 1 nulls)]");
    }

    private static void assertMarks(
            PathTransform transform, Journey journey, int lead, int opportunity) {
        assertThat(transform.apply(journey).lead()).hasValue(lead);
        assertThat(transform.apply(journey).opportunity()).hasValue(opportunity);
    }
}
