package org.sourcebook.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/**
 * The answers to all questions that outputs asked, as they were when they were made.
 *
 * <p>A record, name, file or template without an answer was not there. Immutable.
 */
public record Situation(
        Digest everything,
        Digest cited,
        Map<EntityId, Digest> records,
        Map<String, Digest> names,
        Map<String, Digest> files,
        Set<String> outputs,
        Map<String, Digest> templates) {

    /** The answer to a question that only those ask who know what was asked before. */
    public interface Source {
        Digest everything();

        Digest cited();

        Map<EntityId, Digest> records();

        Digest name(String id);

        Digest file(String path);

        Set<String> outputs();

        Digest template(String name);
    }

    /** The answers now to everything that these outputs asked. */
    static Situation of(Source now, Iterable<Kept> outputs) {
        Set<String> names = new HashSet<>();
        Set<String> files = new HashSet<>();
        Set<String> templates = new HashSet<>();
        for (Kept output : outputs) {
            names.addAll(output.questions().names());
            files.addAll(output.questions().files());
            templates.addAll(output.questions().templates());
        }
        return new Situation(
                now.everything(),
                now.cited(),
                now.records(),
                answers(names, now::name),
                answers(files, now::file),
                now.outputs(),
                answers(templates, now::template));
    }

    private static Map<String, Digest> answers(Set<String> questions, Function<String, Digest> answer) {
        Map<String, Digest> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question, answer.apply(question)));
        return answers;
    }

    /** What is answered otherwise now. */
    Changes changes(Source now) {
        Set<EntityId> changed = new HashSet<>();
        now.records().forEach((id, answer) -> {
            if (!answer.equals(records.get(id))) {
                changed.add(id);
            }
        });
        records.keySet().stream().filter(id -> !now.records().containsKey(id)).forEach(changed::add);
        Set<String> moved = new HashSet<>();
        now.outputs().stream().filter(path -> !outputs.contains(path)).forEach(moved::add);
        outputs.stream().filter(path -> !now.outputs().contains(path)).forEach(moved::add);
        return new Changes(
                !everything.equals(now.everything()) || !moved.isEmpty(),
                !cited.equals(now.cited()),
                changed,
                changed(names, now::name),
                changed(files, now::file),
                moved,
                changed(templates, now::template));
    }

    private static Set<String> changed(Map<String, Digest> before, Function<String, Digest> now) {
        Set<String> changed = new HashSet<>();
        before.forEach((question, answer) -> {
            if (!Objects.equals(answer, now.apply(question))) {
                changed.add(question);
            }
        });
        return changed;
    }
}
