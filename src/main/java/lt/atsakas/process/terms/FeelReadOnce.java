package lt.atsakas.process.terms;

import camundajar.impl.scala.util.Either;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/** The engine's FEEL, which reads each text of a decision table once: reading it anew took most of the time of a decision. */
final class FeelReadOnce extends ScalaFeelEngine {

    FeelReadOnce() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(
            CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper valueMapper) {
        return new Reader(functions, valueMapper);
    }

    private static final class Reader extends FeelEngine {

        private static final int TEXTS = 10_000;

        private final LoadingCache<String, Either<Failure, ParsedExpression>> expressions =
                Caffeine.newBuilder().maximumSize(TEXTS).build(super::parseExpression);
        private final LoadingCache<String, Either<Failure, ParsedExpression>> unaryTests =
                Caffeine.newBuilder().maximumSize(TEXTS).build(super::parseUnaryTests);

        Reader(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper valueMapper) {
            super(functions, valueMapper, new Configuration(false), FeelEngine.defaultClock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return expressions.get(text);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return unaryTests.get(text);
        }
    }
}
