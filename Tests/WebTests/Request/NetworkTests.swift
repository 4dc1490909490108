import Testing
import Web

struct `Addresses and networks` {
  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8:0:0:0:0:0:1"),
    ("::1", "0:0:0:0:0:0:0:1"),
  ])
  func `one address has one form`(text: String, form: String) {
    #expect(IPAddress(text)?.description == form)
  }

  @Test(arguments: ["", "192.0.2", "192.0.2.256", "1.2.3.4.5", "localhost", "::g", " 1.2.3.4", "1.2.3.4 ", "[::1]"])
  func `what is no address is none`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.1.2.3/8", "10.9.9.9", true),
    ("192.0.2.128/25", "192.0.2.127", false), ("192.0.2.128/25", "192.0.2.200", true), ("192.0.2.1", "192.0.2.1", true),
    ("192.0.2.1", "192.0.2.2", false), ("2001:db8::/32", "2001:db8:ffff::1", true),
    ("2001:db8::/32", "2001:db9::", false),
    ("0.0.0.0/0", "203.0.113.1", true), ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "2001:db8::1", true),
  ])
  func `a block holds what begins like it`(block: String, address: String, holds: Bool) throws {
    let network = try #require(Network(block))
    #expect(network.contains(try #require(IPAddress(address))) == holds)
  }

  @Test(arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8", "::1/129", "10.0.0.0/8/8", "10.0.0.0/+8"])
  func `what is no block is none`(text: String) {
    #expect(Network(text) == nil)
  }

  @Test func `a list names blocks and the two known words`() throws {
    let networks = try #require(Network.list("loopback, 192.0.2.0/24 private"))
    for address in ["127.0.0.1", "::1", "192.0.2.9", "10.1.1.1", "fd00::1"] {
      let address = try #require(IPAddress(address))
      #expect(networks.contains { $0.contains(address) })
    }
    #expect(Network.list("inside") == nil)
    #expect(Network.list("")?.isEmpty == true)
  }

  @Test func `neighbours in version 6 count as one`() throws {
    let one = try #require(IPAddress("2001:db8:1:2::1"))
    let other = try #require(IPAddress("2001:db8:1:2:ffff::9"))
    #expect(one.neighbourhood == other.neighbourhood)
    #expect(one.neighbourhood != IPAddress("2001:db8:1:3::1")?.neighbourhood)
    #expect(IPAddress("192.0.2.1")?.neighbourhood != IPAddress("192.0.2.2")?.neighbourhood)
  }
}
