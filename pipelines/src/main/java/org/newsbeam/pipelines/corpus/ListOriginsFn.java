// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.transforms.DoFn;
import org.newsbeam.ingest.OriginReader;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.model.repeat.Origin;

/**
 * Tells of a unit which files it has, and where the articles in tables of earlier runs came from.
 */
final class ListOriginsFn extends DoFn<WorkUnit, Origin> {

  private final ReadSettings settings;

  ListOriginsFn(ReadSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void list(@Element WorkUnit unit, OutputReceiver<Origin> origins) {
    OriginReader.of(settings).read(unit, origins::output);
  }
}
