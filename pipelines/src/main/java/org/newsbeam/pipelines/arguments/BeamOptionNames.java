// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The options that Beam, its runner and its stores know. */
final class BeamOptionNames {

  private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\p{Lu}\\w*)");

  private BeamOptionNames() {}

  /** Their names, with hyphens, such as {@code --targetParallelism}. */
  static Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (Class<? extends PipelineOptions> options : PipelineOptionsFactory.getRegisteredOptions()) {
      for (Method method : options.getMethods()) {
        Matcher getter = GETTER.matcher(method.getName());
        if (method.getParameterCount() == 0 && getter.matches()) {
          names.add("--" + Introspector.decapitalize(getter.group(1)));
        }
      }
    }
    return names;
  }
}
