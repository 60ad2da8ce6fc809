package org.sourcebook.check;

import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.IdentifiedUse;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/** Nobody answers what has not been said yet: an older argument is at most set against a newer one by the archive. */
final class RepliesComeLater implements Check {

    static final Code REPLY_BEFORE_ARGUMENT = new Code("reply-before-argument");

    private static final String PAIRED = "archive-pairing";

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            if (entity.sound() && entity.kind().has(Trait.DEBATE)) {
                for (IdentifiedUse part :
                        ValueWalk.of(entity.kind().fields(), entity.fields()).identified()) {
                    part.group()
                            .get("answers")
                            .ifPresent(answers -> answers(answers, part.group(), entity, archive, reporter));
                }
            }
        }
    }

    private static void answers(
            Value answers, Value.Group argument, Entity entity, Archive archive, Reporter reporter) {
        if (answers instanceof Value.Items items) {
            for (Value item : items.items()) {
                answer((Value.Group) item, argument, entity, archive, reporter);
            }
        }
    }

    private static void answer(
            Value.Group answer, Value.Group argument, Entity entity, Archive archive, Reporter reporter) {
        boolean paired = answer.get("how")
                .map(how -> how instanceof Value.Text text && text.text().equals(PAIRED))
                .orElse(false);
        Optional<Value.Date> reply = Arguments.date(argument);
        Optional<Value.Date> answered = answer.get("argument")
                .filter(Value.Reference.class::isInstance)
                .flatMap(value -> archive.resolve((Value.Reference) value, entity))
                .flatMap(target -> archive.part(target, entity.language()))
                .flatMap(Arguments::date);
        if (!paired
                && reply.isPresent()
                && answered.isPresent()
                && Arguments.isBefore(reply.get().date(), answered.get().date())) {
            reporter.report(Diagnostic.error(
                            REPLY_BEFORE_ARGUMENT,
                            entity.file().at(answer.span()),
                            "the reply (" + reply.get().date().words() + ") is older than what it answers ("
                                    + answered.get().date().words() + ")")
                    .withHint("if the archive sets the two against each other, say how: " + PAIRED));
        }
    }
}
