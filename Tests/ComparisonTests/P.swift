import Testing
struct `Nothing yet` { @Test func `holds`() {} }
