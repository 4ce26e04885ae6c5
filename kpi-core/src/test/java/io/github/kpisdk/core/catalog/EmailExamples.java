package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link EmailKpis}: a figure, and what there is where nothing was there. */
class EmailExamples {

    @Test
    @Golden("email-open-rate")
    void email_open_rate_is_opened_per_delivered() {
        // 9800 ÷ 49000
        assertThat(EmailKpis.EMAIL_OPEN_RATE.evaluate(MAY)).hasToString("0.2");
        assertThat(EmailKpis.EMAIL_OPEN_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-delivered");
    }

    @Test
    @Golden("email-open-rate/sent")
    void email_open_rate_sent_is_opened_per_sent() {
        // 9800 ÷ 50000
        assertThat(EmailKpis.EMAIL_OPEN_RATE_SENT.evaluate(MAY)).hasToString("0.196");
        assertThat(EmailKpis.EMAIL_OPEN_RATE_SENT.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-sent");
    }

    @Test
    @Golden("email-click-rate")
    void email_click_rate_is_clicked_per_delivered() {
        // 1470 ÷ 49000
        assertThat(EmailKpis.EMAIL_CLICK_RATE.evaluate(MAY)).hasToString("0.03");
        assertThat(EmailKpis.EMAIL_CLICK_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-delivered");
    }

    @Test
    @Golden("email-click-to-open")
    void email_click_to_open_is_clicked_per_opened() {
        // 1470 ÷ 9800
        assertThat(EmailKpis.EMAIL_CLICK_TO_OPEN.evaluate(MAY)).hasToString("0.15");
        assertThat(EmailKpis.EMAIL_CLICK_TO_OPEN.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-opened");
    }

    @Test
    @Golden("email-bounce-rate")
    void email_bounce_rate_is_returned_per_sent() {
        // 1000 ÷ 50000
        assertThat(EmailKpis.EMAIL_BOUNCE_RATE.evaluate(MAY)).hasToString("0.02");
        assertThat(EmailKpis.EMAIL_BOUNCE_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-sent");
    }

    @Test
    @Golden("unsubscribe-rate")
    void unsubscribe_rate_is_unsubscribes_per_delivered() {
        // 245 ÷ 49000
        assertThat(EmailKpis.UNSUBSCRIBE_RATE.evaluate(MAY)).hasToString("0.005");
        assertThat(EmailKpis.UNSUBSCRIBE_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-delivered");
    }

    @Test
    @Golden("email-conversion")
    void email_conversion_is_conversions_per_delivered() {
        // 196 ÷ 49000
        assertThat(EmailKpis.EMAIL_CONVERSION.evaluate(MAY)).hasToString("0.004");
        assertThat(EmailKpis.EMAIL_CONVERSION.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:emails-delivered");
    }
}
