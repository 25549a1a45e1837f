// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Which class of a module uses which, as the JDK's {@code jdeps} reads it off the class files, and
 * the circles among them. (ArchUnit sees no constants and misses some that {@code jdeps} finds.)
 */
public final class ClassGraph {

  /** Both without the root package; a nested class is its top-level class. */
  private static final Pattern USE =
      Pattern.compile("^ +org\\.newsbeam\\.([\\w.]+)\\S* +-> org\\.newsbeam\\.([\\w.]+)");

  private final Map<String, Set<String>> classes = new TreeMap<>();
  private final Map<String, Set<String>> packages = new TreeMap<>();

  private ClassGraph() {}

  /** The classes of the module that {@code member} belongs to. */
  public static ClassGraph around(Class<?> member) throws URISyntaxException {
    Path module = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter out = new StringWriter();
    int code =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-verbose:class",
                "-filter:none",
                module.toString());
    if (code != 0) {
      throw new IllegalStateException("jdeps cannot read " + module + ": " + out);
    }
    ClassGraph graph = new ClassGraph();
    out.toString().lines().map(USE::matcher).filter(Matcher::find).forEach(graph::add);
    return graph;
  }

  private void add(Matcher use) {
    String from = use.group(1);
    String to = use.group(2);
    classes.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
    packages.computeIfAbsent(packageOf(from), key -> new TreeSet<>()).add(packageOf(to));
  }

  private static String packageOf(String name) {
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
  }

  /** The circles of classes, in a package or across several. */
  public Set<String> circlesOfClasses() {
    return Circles.of(classes);
  }

  /** Which package uses which, without the root package. */
  public Map<String, Set<String>> packages() {
    return packages;
  }

  /** The circles of packages. */
  public Set<String> circlesOfPackages() {
    return Circles.of(packages);
  }
}
