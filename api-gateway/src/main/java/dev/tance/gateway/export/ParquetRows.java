package dev.tance.gateway.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.parquet.schema.Types.MessageTypeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file (Snappy), written a row group of a few megabytes at a time. Every column may be empty; several texts are a
 * repeated column; decimals are doubles.
 */
final class ParquetRows implements RowWriter {
    private static final long ROW_GROUP_BYTES = 8L << 20;

    private final ParquetWriter<List<@Nullable Object>> writer;

    ParquetRows(OutputStream output, String name, List<Column.Head> columns) throws IOException {
        this.writer = new Builder(new StreamFile(output), new Support(schema(name, columns), columns))
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withWriterVersion(WriterVersion.PARQUET_1_0)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        writer.write(row);
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }

    private static MessageType schema(String name, List<Column.Head> columns) {
        MessageTypeBuilder builder = Types.buildMessage();
        for (Column.Head column : columns) {
            switch (column.type()) {
                case TEXT ->
                    builder.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case TEXTS ->
                    builder.repeated(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case WHOLE -> builder.optional(PrimitiveTypeName.INT64).named(column.name());
                case DECIMAL -> builder.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case FLAG -> builder.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            }
        }
        return builder.named(name);
    }

    /** Makes writers; Parquet's own offers none without a schema of another library. */
    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final Support support;

        Builder(OutputFile file, Support support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the only one that must be there
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
            return support;
        }
    }

    /** Takes rows apart into columns. */
    private static final class Support extends WriteSupport<List<@Nullable Object>> {
        private final MessageType schema;
        private final List<Column.Head> columns;
        private @Nullable RecordConsumer consumer;

        Support(MessageType schema, List<Column.Head> columns) {
            this.schema = schema;
            this.columns = columns;
        }

        @Override
        @SuppressWarnings("deprecation") // the only one that must be there
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            RecordConsumer to = Objects.requireNonNull(consumer);
            to.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.get(i);
                if (value != null && !List.of().equals(value)) {
                    to.startField(columns.get(i).name(), i);
                    write(columns.get(i).type(), value, to);
                    to.endField(columns.get(i).name(), i);
                }
            }
            to.endMessage();
        }

        private static void write(Column.Type type, Object value, RecordConsumer to) {
            switch (type) {
                case TEXT -> to.addBinary(Binary.fromString(value.toString()));
                case WHOLE -> to.addLong(((Number) value).longValue());
                case DECIMAL -> to.addDouble(((BigDecimal) value).doubleValue());
                case FLAG -> to.addBoolean((Boolean) value);
                case TEXTS -> ((List<?>) value).forEach(each -> to.addBinary(Binary.fromString(String.valueOf(each))));
            }
        }
    }

    /** A stream as the file that Parquet wants: it only ever appends. */
    private record StreamFile(OutputStream output) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return new Counting(output);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Counting extends PositionOutputStream {
        private final OutputStream output;
        private long position;

        Counting(OutputStream output) {
            this.output = output;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int value) throws IOException {
            output.write(value);
            position++;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            output.write(bytes, start, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            output.flush();
        }

        /** The stream is the caller's. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
