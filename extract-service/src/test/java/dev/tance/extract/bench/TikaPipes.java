package dev.tance.extract.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;

/** Tika's own pipes with the memory and the JVM's options of our children, files fetched by their paths. */
final class TikaPipes implements AutoCloseable {
    private final PipesParser parser;

    private TikaPipes(PipesParser parser) {
        this.parser = parser;
    }

    static TikaPipes start(Path folder, int processes) throws IOException, TikaConfigException {
        Path config = folder.resolve("tika-pipes.xml");
        Files.writeString(
                config,
                "<properties><fetchers><fetcher class='org.apache.tika.pipes.fetcher.fs.FileSystemFetcher'><params><name>files</name><basePath>/</basePath></params></fetcher></fetchers><emitters><emitter class='org.apache.tika.pipes.emitter.EmptyEmitter'></emitter></emitters>"
                        + "<pipes><params><tikaConfig>" + config + "</tikaConfig><numClients>" + processes
                        + "</numClients><timeoutMillis>60000</timeoutMillis><maxFilesProcessedPerProcess>1000000</maxFilesProcessedPerProcess><maxForEmitBatchBytes>100000000</maxForEmitBatchBytes>"
                        + "<forkedJvmArgs><arg>-Xmx192m</arg><arg>-XX:+UseSerialGC</arg><arg>-XX:TieredStopAtLevel=1</arg><arg>-Dlogback.configurationFile=dev/tance/extract/worker/logback.xml</arg></forkedJvmArgs>"
                        + "</params></pipes></properties>");
        return new TikaPipes(new PipesParser(PipesConfig.load(config)));
    }

    void read(Path file) throws IOException, InterruptedException, PipesException {
        String path = file.toAbsolutePath().normalize().toString().substring(1);
        parser.parse(new FetchEmitTuple(path, new FetchKey("files", path), new EmitKey("none", path)));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
