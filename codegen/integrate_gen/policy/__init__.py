"""What an SDK's operations are called and what they show: decided by data, not by code."""
