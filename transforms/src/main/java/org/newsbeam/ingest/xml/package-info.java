// SPDX-License-Identifier: Apache-2.0
/** News in XML: feeds (RSS, Atom) and what agencies send (NITF, NewsML, NewsML-G2). */
@NullMarked
package org.newsbeam.ingest.xml;

import org.jspecify.annotations.NullMarked;
