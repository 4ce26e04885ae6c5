package io.github.kpisdk.examples.page;

import com.google.common.html.HtmlEscapers;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of a page. Text becomes one only through {@link #text}, so nothing that a file says can
 * end up as a tag.
 *
 * @param markup what a browser reads
 */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    /** Text as it is to be read, whatever is in it. */
    static Html text(String raw) {
        return new Html(HtmlEscapers.htmlEscaper().escape(Safe.text(raw)));
    }

    /** Pieces one after another. */
    static Html all(Html... pieces) {
        return all(Arrays.asList(pieces));
    }

    /** Pieces one after another. */
    static Html all(Collection<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** An element, with its class after a point if it has one: {@code p.question}. */
    static Html tag(String element, Html... pieces) {
        int dot = element.indexOf('.');
        String name = dot < 0 ? element : element.substring(0, dot);
        String attribute = dot < 0 ? "" : " class=\"" + element.substring(dot + 1) + '"';
        return new Html("<%s%s>%s</%s>\n".formatted(name, attribute, all(pieces).markup, name));
    }

    /** An element around text. */
    static Html tag(String element, String text) {
        return tag(element, text(text));
    }

    /** A cell of a table, which on a narrow screen says itself what it holds. */
    static Html cell(String heading, Html content) {
        return new Html("<td data-label=\"%s\">%s</td>".formatted(text(heading), content));
    }

    @Override
    public String toString() {
        return markup;
    }
}
