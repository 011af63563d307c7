"""From an address on the web to a file on disk: the one part of the program that uses the network.

What comes from there is hostile: its length, its speed, where it leads and what it claims to be are all bounded or
checked, and nothing that is on disk is ever written over.
"""
