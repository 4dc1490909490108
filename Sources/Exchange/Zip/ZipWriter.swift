internal import CZip

/// Makes a ZIP archive in memory; the same entries always make the same bytes.
enum ZipWriter {
  /// The archive ran out of memory, which nothing in the entries explains.
  struct Failed: Error {}

  /// 1 January 1980, the first day that a ZIP archive knows.
  private static let noDate: Int = 315_532_800

  /// The bytes of an archive.
  ///
  /// - Parameter entries: Names with their contents, each name once.
  static func archive(_ entries: [(name: String, bytes: [UInt8])]) throws(Failed) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw Failed() }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else { throw Failed() }
    let contents = entries.map { entry in
      let content = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, entry.bytes.count), alignment: 1)
      content.copyBytes(from: entry.bytes)
      return content
    }
    defer { for content in contents { content.deallocate() } }
    for (entry, content) in zip(entries, contents) {
      let part = zip_source_buffer(archive, content.baseAddress, zip_uint64_t(entry.bytes.count), 0)
      let index = zip_file_add(archive, entry.name, part, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0, zip_file_set_mtime(archive, zip_uint64_t(index), noDate, 0) == 0 else {
        zip_discard(archive)
        throw Failed()
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw Failed()
    }
    return try bytes(of: source)
  }

  private static func bytes(of source: OpaquePointer) throws(Failed) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { throw Failed() }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
    guard Int(count) == bytes.count else { throw Failed() }
    return bytes
  }
}
