// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column holds, in one line, written into the footer of every Parquet file; or what a row of
 * a table stands for.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Description {
  String value();
}
