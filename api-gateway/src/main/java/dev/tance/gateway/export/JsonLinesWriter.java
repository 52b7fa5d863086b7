package dev.tance.gateway.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line; fields without a value are left out. */
final class JsonLinesWriter implements RowWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final OutputStream output;
    private final List<String> names;

    JsonLinesWriter(OutputStream output, List<String> names) {
        this.output = new BufferedOutputStream(output, 1 << 16);
        this.names = names;
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(output)) {
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                Object value = row.get(i);
                if (value != null) {
                    json.writeName(names.get(i));
                    write(value, json);
                }
            }
            json.writeEndObject();
        }
        output.write('\n');
    }

    @Override
    public void finish() throws IOException {
        output.flush();
    }

    private static void write(Object value, JsonGenerator json) {
        switch (value) {
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case List<?> several -> {
                json.writeStartArray();
                several.forEach(each -> json.writeString(String.valueOf(each)));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
