package io.github.kpisdk.core.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that holds a KPI, by its id, against a figure computed by hand. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Golden {
    /** The ids of the KPIs. */
    String[] value();
}
