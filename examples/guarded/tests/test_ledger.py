import unittest

from example_ledger import owed


class Ledger(unittest.TestCase):
    def test_debts_add_up(self):
        self.assertEqual(owed([1, 2]), 3)
