internal import CZip

/// A ZIP archive in memory, of which named entries are read, never more than their limit.
///
/// Nothing is ever written to a folder, and no size that the archive tells of itself is believed.
struct ZipReader: ~Copyable {
  /// How much of an archive is read at most.
  struct Limits {
    var entries = 10_000
    var bytesPerEntry = 32_000_000
    var bytes = 128_000_000
  }

  private let archive: OpaquePointer
  private let file: String
  private let limits: Limits
  private var read = 0
  /// The names of the entries, in their order.
  let names: [String]

  /// Opens an archive.
  ///
  /// - Parameter copy: The archive's bytes, which stay in place until the reader is gone.
  private init(_ copy: UnsafeRawBufferPointer, file: String, limits: Limits) throws(ExchangeFault) {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(copy.count), 0, &error) else {
      throw ExchangeFault(file: file, problem: "the file cannot be opened")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw ExchangeFault(file: file, problem: "the file is no ZIP archive, or is damaged; export it again")
    }
    do throws(ExchangeFault) {
      names = try Self.names(in: archive, file: file, limits: limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    self.archive = archive
    self.file = file
    self.limits = limits
  }

  deinit { zip_discard(archive) }

  /// Opens an archive while a body reads from it.
  static func with<Result>(
    _ bytes: [UInt8], file: String, limits: Limits = Limits(),
    _ body: (inout ZipReader) throws(ExchangeFault) -> Result
  ) throws(ExchangeFault) -> Result {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    var reader = try ZipReader(UnsafeRawBufferPointer(rebasing: copy[..<bytes.count]), file: file, limits: limits)
    return try body(&reader)
  }

  private static func names(
    in archive: OpaquePointer, file: String, limits: Limits
  ) throws(ExchangeFault) -> [String] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else {
      throw ExchangeFault(file: file, problem: "it holds \(count) files; at most \(limits.entries) are read")
    }
    var names: [String] = []
    var seen: Set<String> = []
    for index in 0..<count {
      guard let pointer = zip_get_name(archive, zip_uint64_t(index), 0),
        let name = String(validatingCString: pointer)
      else { throw ExchangeFault(file: file, problem: "the name of file \(index + 1) in it cannot be read") }
      let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let climbs = parts.contains { $0.elementsEqual("..".utf8) }
      guard !climbs, !name.utf8.starts(with: "/".utf8), !name.utf8.contains(UInt8(ascii: "\\")),
        name.utf8.count <= 512
      else {
        throw ExchangeFault(
          file: file, place: "\"\(name.prefix(80))\"",
          problem: "this name leads outside of the archive; nothing was taken")
      }
      guard seen.insert(name.lowercased()).inserted else {
        throw ExchangeFault(file: file, place: "\"\(name)\"", problem: "the file stands in the archive twice")
      }
      names.append(name)
    }
    return names
  }

  /// The bytes of an entry; `nil` if there is none of that name, whatever its case.
  mutating func entry(_ name: String) throws(ExchangeFault) -> [UInt8]? {
    guard let index = names.firstIndex(where: { $0.lowercased() == name.lowercased() }) else { return nil }
    guard let entry = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw unreadable(name) }
    defer { zip_fclose(entry) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Int(chunk.withUnsafeMutableBytes { zip_fread(entry, $0.baseAddress, zip_uint64_t($0.count)) })
      guard count >= 0 else { throw unreadable(name) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
      read += count
      guard bytes.count <= limits.bytesPerEntry, read <= limits.bytes else {
        throw ExchangeFault(
          file: file, place: name,
          problem:
            "it is larger than \(min(limits.bytesPerEntry, limits.bytes) / 1_000_000) MB unpacked; nothing was taken")
      }
    }
    return bytes
  }

  private func unreadable(_ name: String) -> ExchangeFault {
    ExchangeFault(file: file, place: name, problem: "this part of the archive is damaged or locked; export it again")
  }
}
