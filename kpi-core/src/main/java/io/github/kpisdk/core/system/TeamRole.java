package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role in the team that answers for figures, and the levers that it holds.
 *
 * <p>Levers are words of one's own, such as {@code traffic}, {@code landing} or {@code price}; a
 * card names those that move its figure in the same words.
 *
 * @param id such as {@code performance-marketer}
 * @param title what people call it
 * @param moves the levers that it holds; may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"id", "title", "moves"})
public record TeamRole(String id, Text title, List<String> moves) {

    /** Checks the ids and keeps a copy of the levers. */
    public TeamRole {
        Names.check("id", id);
        Required.field("title", title);
        moves = Names.checkAll("moves", Required.list("moves", moves));
    }

    @JsonCreator
    private static TeamRole read(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable Text title,
            @JsonProperty("moves") @Nullable List<@Nullable String> moves) {
        return new TeamRole(
                Required.field("id", id),
                Required.field("title", title),
                Required.list("moves", moves));
    }
}
