package org.entente.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalTest {
    private static final String TAG = "\"a,b\"";
    private static final Instant WRITTEN = Instant.parse("2024-02-09T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "a,b"                  | true
            W/"a,b"                | true
            "x", "a,b"             | true
            "x" , W/"a,b" , "y"    | true
            "x","a,b"              | true
            *                      | true
            "a"                    | false
            "b"                    | false
            "x", "y"               | false
            a,b                    | false
            "a,b                   | false
            ''                     | false
            """)
    void aTagInTheListIsEnough(String tags, boolean known) {
        assertThat(Conditional.notModified(request(Map.of("if-none-match", tags)), TAG))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Fri, 09 Feb 2024 12:00:00 GMT | true
            Fri, 09 Feb 2024 12:00:01 GMT | true
            Fri, 09 Feb 2024 11:59:59 GMT | false
            Mon, 09 Feb 2024 12:00:00 GMT | false
            2024-02-09T12:00:00Z          | false
            ''                            | false
            """)
    void aCopyOfTheSameDateOrALaterOneIsEnough(String date, boolean known) {
        assertThat(Conditional.notModified(request(Map.of("if-modified-since", date)), TAG, WRITTEN))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "x"   | false
            "a,b" | true
            """)
    void theDateDoesNotCountWhereThereAreTags(String tags, boolean known) {
        Map<String, String> headers =
                Map.of("if-none-match", tags, "if-modified-since", "Fri, 09 Feb 2024 12:00:00 GMT");
        assertThat(Conditional.notModified(request(headers), TAG, WRITTEN)).isEqualTo(known);
    }

    private static Request request(Map<String, String> headers) {
        return new Request("GET", Address.NOWHERE, headers, Bytes.NONE, "localhost");
    }
}
