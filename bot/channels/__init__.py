"""One file a channel. A channel knows the kit and its own library, nothing else."""
