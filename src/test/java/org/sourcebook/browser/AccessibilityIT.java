package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No rule of axe-core is broken on any sort of page: on a telephone and on a wide screen, light and dark.
 *
 * <p>Colours change only what can be told of contrast, so in the dark only that is asked.
 */
@ExtendWith({InChromium.class, BuiltSites.Resolver.class})
class AccessibilityIT {

    private static final int TELEPHONE = 360;
    private static final int DESK = 1440;
    private static final String EVERY_RULE = "{preload: false, resultTypes: ['violations']}";
    private static final String CONTRAST = "{runOnly: {type: 'rule', values: ['color-contrast', "
            + "'link-in-text-block']}, preload: false, resultTypes: ['violations']}";

    private final BuiltSites sites;
    private final Tab tab;

    AccessibilityIT(BuiltSites sites, Tab tab) {
        this.sites = sites;
        this.tab = tab;
    }

    @TestFactory
    Stream<DynamicTest> noPageBreaksARule() {
        return sites.oneOfEach().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.site().name(), () -> assertThat(broken(sample)).isEmpty()));
    }

    private List<String> broken(BuiltSites.Sample sample) {
        List<String> broken = new ArrayList<>();
        for (String page : sample.pages()) {
            tab.colours("light");
            tab.size(DESK, 900);
            tab.open(sample.site().address(page));
            tab.run("/axe.min.js");
            broken.addAll(broken(page + " on a desk", EVERY_RULE));
            tab.colours("dark");
            broken.addAll(broken(page + " on a desk in the dark", CONTRAST));
            tab.size(TELEPHONE, 740);
            broken.addAll(broken(page + " on a telephone in the dark", CONTRAST));
            tab.colours("light");
            broken.addAll(broken(page + " on a telephone", EVERY_RULE));
        }
        return broken;
    }

    private List<String> broken(String where, String options) {
        List<String> broken = new ArrayList<>();
        tab.evaluate("""
                        axe.run(%s).then(found => found.violations.map(each => each.id + ": "
                            + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)
                                + " (" + node.any.concat(node.all).map(why => why.message).join("; ") + ")").join(" | ")))
                        """.formatted(options)).forEach(each -> broken.add(where + ": " + each.asString()));
        return broken;
    }
}
