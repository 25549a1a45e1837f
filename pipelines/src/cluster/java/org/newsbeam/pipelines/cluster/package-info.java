// SPDX-License-Identifier: Apache-2.0
/** The bundles on real clusters of several JVMs on this machine, and with faults. */
@NullMarked
package org.newsbeam.pipelines.cluster;

import org.jspecify.annotations.NullMarked;
