// SPDX-License-Identifier: Apache-2.0
/** Pages of docs/ are written from what stands, and compared with it. */
package org.newsbeam.pipelines.doc;
