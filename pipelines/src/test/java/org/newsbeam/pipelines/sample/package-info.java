// SPDX-License-Identifier: Apache-2.0
/** The sample corpus, and what is shown of it: cookbook and notebooks. */
package org.newsbeam.pipelines.sample;
