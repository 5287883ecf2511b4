package org.entente.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    private static final String TAG = "\"a,b\"";
    private static final Instant WRITTEN = Instant.parse("2024-02-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes=0-0             | bytes 0-0/100
            bytes=10-19           | bytes 10-19/100
            bytes=90-             | bytes 90-99/100
            bytes=90-1000         | bytes 90-99/100
            bytes=-10             | bytes 90-99/100
            bytes=-1000           | bytes 0-99/100
            BYTES=0-1             | bytes 0-1/100
            bytes=100-            | bytes */100
            bytes=100-200         | bytes */100
            bytes=-0              | bytes */100
            """)
    void givesWhatIsThereOfTheRange(String range, String expected) {
        ByteRange found = ByteRange.of(request("GET", Map.of("range", range)), 100, TAG, WRITTEN)
                .orElseThrow();
        assertThat(found.within(100)).isEqualTo(expected);
        assertThat(found.satisfiable()).isEqualTo(!expected.contains("*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            bytes=
            bytes=-
            bytes=a-b
            bytes=9-3
            bytes=0-1,4-5
            bytes 0-1
            lines=0-1
            bytes=0-99999999999999999999
            """)
    void givesTheWholeFileWhereItIsNotOneRangeOfBytes(String range) {
        assertThat(ByteRange.of(request("GET", Map.of("range", range)), 100, TAG, WRITTEN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a,b"                         | true
            Thu, 29 Feb 2024 12:00:00 GMT | true
            "a"                           | false
            W/"a,b"                       | false
            Thu, 29 Feb 2024 11:59:59 GMT | false
            Thu, 29 Feb 2024 12:00:01 GMT | false
            yesterday                     | false
            """, quoteCharacter = '\'')
    void givesAPartOnlyToThoseWhoHaveTheOthers(String condition, boolean part) {
        Map<String, String> headers = Map.of("range", "bytes=0-9", "if-range", condition);
        assertThat(ByteRange.of(request("GET", headers), 100, TAG, WRITTEN).isPresent())
                .isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({"HEAD", "POST"})
    void rangesAreForGetAlone(String method) {
        assertThat(ByteRange.of(request(method, Map.of("range", "bytes=0-9")), 100, TAG, WRITTEN))
                .isEmpty();
    }

    private static Request request(String method, Map<String, String> headers) {
        return new Request(method, Address.NOWHERE, headers, Bytes.NONE, "localhost");
    }
}
