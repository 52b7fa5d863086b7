package dev.tance.extract.file;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;

/** Collects the straight lines that a page draws, while its text is read: strokes, and filled bars as thin as one. */
final class PdfPaths {
    private static final int MOST_LINES = 20_000;
    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final double STRAIGHT = 1;
    private static final List<String> OPERATORS =
            List.of("m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private final List<RuledLine> lines = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final List<List<Point2D>> paths = new ArrayList<>();
    private PageFrame frame = new PageFrame(0, 0, 0, 0, 0);

    /** What turns places of the content into distances from the top left corner of the page as it is read. */
    private record PageFrame(double left, double bottom, double width, double height, int rotation) {
        double x(Point2D point) {
            double x = point.getX() - left;
            double y = point.getY() - bottom;
            return switch (rotation) {
                case 90 -> y;
                case 180 -> width - x;
                case 270 -> height - y;
                default -> x;
            };
        }

        double y(Point2D point) {
            double x = point.getX() - left;
            double y = point.getY() - bottom;
            return switch (rotation) {
                case 90 -> x;
                case 180 -> y;
                case 270 -> width - x;
                default -> height - y;
            };
        }
    }

    /** Has the engine tell of every path that it meets. */
    void listenTo(PDFStreamEngine engine) {
        OPERATORS.forEach(name -> engine.addOperator(new PathOperator(engine, name)));
    }

    void startPage(PDPage page) {
        frame = new PageFrame(
                page.getCropBox().getLowerLeftX(),
                page.getCropBox().getLowerLeftY(),
                page.getCropBox().getWidth(),
                page.getCropBox().getHeight(),
                Math.floorMod(page.getRotation(), 360));
        lines.clear();
        dropPath();
    }

    /** The lines of the page so far; none when it draws so many that they are a picture. */
    List<RuledLine> lines() {
        return lines.size() >= MOST_LINES ? List.of() : lines;
    }

    private void draw(String operator) {
        endSubpath();
        boolean fills = operator.startsWith("f") || operator.equals("F");
        for (List<Point2D> points : paths) {
            if (fills) {
                addBar(points);
            } else {
                for (int i = 1; i < points.size(); i++) {
                    add(points.get(i - 1), points.get(i));
                }
            }
        }
        paths.clear();
    }

    /** A filled shape counts when it is as thin as a line. */
    private void addBar(List<Point2D> points) {
        double left = points.stream().mapToDouble(frame::x).min().orElse(0);
        double right = points.stream().mapToDouble(frame::x).max().orElse(0);
        double top = points.stream().mapToDouble(frame::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(frame::y).max().orElse(0);
        if (bottom - top <= THIN && right - left >= SHORTEST) {
            put(new RuledLine(true, (top + bottom) / 2, left, right));
        } else if (right - left <= THIN && bottom - top >= SHORTEST) {
            put(new RuledLine(false, (left + right) / 2, top, bottom));
        }
    }

    private void add(Point2D from, Point2D to) {
        double width = Math.abs(frame.x(from) - frame.x(to));
        double height = Math.abs(frame.y(from) - frame.y(to));
        if (height <= STRAIGHT && width >= SHORTEST) {
            double left = Math.min(frame.x(from), frame.x(to));
            put(new RuledLine(true, frame.y(from), left, left + width));
        } else if (width <= STRAIGHT && height >= SHORTEST) {
            double top = Math.min(frame.y(from), frame.y(to));
            put(new RuledLine(false, frame.x(from), top, top + height));
        }
    }

    private void put(RuledLine line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    private void endSubpath() {
        if (path.size() > 1 && paths.size() < MOST_LINES) {
            paths.add(List.copyOf(path));
        }
        path.clear();
    }

    private void dropPath() {
        path.clear();
        paths.clear();
    }

    /** One of the operators that build or paint a path. */
    private final class PathOperator extends OperatorProcessor {
        private final PDFStreamEngine engine;
        private final String name;

        PathOperator(PDFStreamEngine engine, String name) {
            super(engine);
            this.engine = engine;
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "m" -> {
                    endSubpath();
                    add(operands, 0, 0, 0);
                }
                case "l" -> add(operands, 0, 0, 0);
                case "re" -> rectangle(operands);
                case "h" -> close();
                case "c", "v", "y" -> endSubpath();
                case "n" -> dropPath();
                default -> {
                    if (name.equals("s") || name.startsWith("b")) {
                        close();
                    }
                    draw(name);
                }
            }
        }

        private void close() {
            if (path.size() > 1) {
                path.add(path.get(0));
            }
            endSubpath();
        }

        private void rectangle(List<COSBase> operands) {
            endSubpath();
            double width = number(operands, 2);
            double height = number(operands, 3);
            add(operands, 0, 0, 0);
            add(operands, 0, width, 0);
            add(operands, 0, width, height);
            add(operands, 0, 0, height);
            close();
        }

        private void add(List<COSBase> operands, int first, double right, double up) {
            if (path.size() < MOST_LINES) {
                path.add(engine.getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .transformPoint(
                                (float) (number(operands, first) + right), (float) (number(operands, first + 1) + up)));
            }
        }

        private static double number(List<COSBase> operands, int index) {
            return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
        }
    }
}
