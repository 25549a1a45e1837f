// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import com.google.api.services.dataflow.model.DataflowPackage;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.options.PipelineOptions;

/** Says where files would be staged, and copies none. */
public final class ListingStager implements Stager {

  private final DataflowPipelineOptions options;

  private ListingStager(DataflowPipelineOptions options) {
    this.options = options;
  }

  public static ListingStager fromOptions(PipelineOptions options) {
    return new ListingStager(options.as(DataflowPipelineOptions.class));
  }

  @Override
  public List<DataflowPackage> stageFiles(List<StagedFile> files) {
    return files.stream().map(file -> at(Path.of(file.getSource()))).toList();
  }

  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    return at(Path.of(name));
  }

  private DataflowPackage at(Path file) {
    String name = file.getFileName().toString();
    return new DataflowPackage()
        .setName(name)
        .setLocation(options.getStagingLocation() + "/" + name);
  }
}
