// SPDX-License-Identifier: Apache-2.0
/** Mails, mailboxes, and web pages that are saved as mails. */
@NullMarked
package org.newsbeam.ingest.mail;

import org.jspecify.annotations.NullMarked;
