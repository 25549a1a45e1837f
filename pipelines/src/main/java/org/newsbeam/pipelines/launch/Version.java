// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import picocli.CommandLine.IVersionProvider;

/** The version that the bundle was built with. */
public final class Version implements IVersionProvider {

  /** The version as the bundle's manifest has it; {@code unbuilt} where there is no bundle. */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unbuilt" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"newsbeam " + current()};
  }
}
