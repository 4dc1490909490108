import Foundation
import Glibc
import HTTPTypes
import HummingbirdTesting
import Localization
import NIOCore
import Testing

@testable import Web

struct `A place where files wait that takes none` {
  private static let tongues: [Tongue] = [.swedish, .swedishEasy, .english, .englishEasy]
  private let site = TestSite(spool: FileManager.default.temporaryDirectory.appending(path: "nowhere").path)

  /// Sends words before and behind a file.
  private func send(file name: String, _ content: String) async throws -> (status: Int, page: String) {
    nonisolated(unsafe) var sent = (status: 0, page: "")
    try await site.run { (client) async throws in
      let seal = try await client.seal()
      let disposition = "Content-Disposition: form-data; name="
      let body = [
        "--xyz", "\(disposition)\"seal\"", "", seal.seal, "--xyz", "\(disposition)\"wants\"", "", "Written before",
        "--xyz", "\(disposition)\"p\"; filename=\"\(name)\"", "Content-Type: image/jpeg", "", content, "--xyz",
        "\(disposition)\"knows\"", "", "Written behind", "--xyz--",
      ].joined(separator: "\r\n")
      let response = try await client.execute(
        uri: "/photo", method: .post,
        headers: [
          .contentType: "multipart/form-data; boundary=xyz", .secFetchSite: "same-origin", .cookie: seal.cookie,
        ], body: ByteBuffer(string: body))
      sent = (response.status.code, response.text)
    }
    return sent
  }

  @Test func `loses no word of what was written with the file, and says that it is the file`() async throws {
    let (status, page) = try await send(file: "a.jpg", "bytes")
    #expect(status == 503)
    for written in ["Written before", "Written behind"] { #expect(page.contains(written)) }
    let titles = Self.tongues.map { TroubleWords.in($0).noFiles.title }
    #expect(titles.contains { page.contains($0) })
  }

  @Test func `takes what was written without one`() async throws {
    #expect(try await send(file: "", "").status == 200)
  }

  @Test(arguments: [
    (ENOSPC, Trouble.Kind.full), (EDQUOT, .full), (EACCES, .noFiles), (EROFS, .noFiles), (ENOENT, .noFiles),
    (EIO, .unavailable(seconds: 60)),
  ])
  func `is told by what is wrong with it`(code: Int32, trouble: Trouble.Kind) {
    #expect(SpoolFault(code: code).trouble == trouble)
  }

  @Test func `is no matter of who only reads: nothing that was sent is spoken of on a full disk`() async throws {
    try await site.run { (client) async throws in
      let page = try await client.get("/full").text
      #expect(Self.tongues.map { TroubleWords.in($0).fullToRead.text }.contains { page.contains($0) })
      let sent = try await client.send("/full", "a=kept", seal: try await client.seal()).text
      #expect(Self.tongues.map { TroubleWords.in($0).full.text }.contains { sent.contains($0) })
      #expect(sent.contains("kept"))
    }
  }
}
