package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DumpDownloadTest {
    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        site = Visitor.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aDownloadGoesOnWhereItStopped() throws Exception {
        HttpResponse<byte[]> whole = site.get("/dumps/entente.nq");
        String tag = header(whole, "ETag");
        HttpResponse<byte[]> rest = site.get("/dumps/entente.nq", "Range", "bytes=1000-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Range"))
                .isEqualTo("bytes 1000-" + (whole.body().length - 1) + "/" + whole.body().length);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1000, whole.body().length));
        assertThat(header(rest, "ETag")).isEqualTo(tag);
        HttpResponse<byte[]> changed = site.get("/dumps/entente.nq", "Range", "bytes=1000-", "If-Range", "\"old\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> behind = site.get("/dumps/entente.nq", "Range", "bytes=999999999-");
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(header(behind, "Content-Range")).isEqualTo("bytes */" + whole.body().length);
    }

    @Test
    void aDumpThatIsOldEnoughIsNotSentAgain() throws Exception {
        String written = header(site.get("/dumps/entente.ttl"), "Last-Modified");
        assertThat(site.get("/dumps/entente.ttl", "If-Modified-Since", written).statusCode())
                .isEqualTo(304);
        assertThat(site.get("/dumps/entente.ttl", "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }
}
